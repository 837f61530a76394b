# SPDX-License-Identifier: MIT
"""The rooms and what each may include (docs/architecture.md), read off the sources. TAP."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
MAY = {  # room: rooms that it may include, itself aside
    "tuner/base": [],
    "tuner/core": ["tuner/base"],
    "tuner/spec": ["tuner/base", "tuner/core"],
    "tuner/mix": ["tuner/base", "tuner/core"],
    "tuner/space": ["tuner/base", "tuner/core"],
    "tuner/jit": ["tuner/base", "tuner/core"],
    "tuner/gpu": ["tuner/base", "tuner/core"],
    "tuner/measure": ["tuner/base", "tuner/core", "tuner/jit", "tuner/gpu"],
    "tuner/search": ["tuner/base", "tuner/core", "tuner/space", "tuner/measure/evaluator.h"],
    "tuner/score": ["tuner/base", "tuner/core", "tuner/space", "tuner/search"],
    "tuner/cover": ["tuner/base", "tuner/core", "tuner/measure/evaluator.h"],
    "db": ["tuner/base", "tuner/core"],
    "tuner/emit": ["tuner/base", "tuner/core", "db/store.h"],
    "tuner/cli": ["tuner", "db"],
    "bench": ["tuner/base", "tuner/core", "tuner/mix", "tuner/spec", "tuner/jit", "tuner/gpu", "generated"],
}
LIBRARY = {  # header pattern: the only rooms that may include it
    r"yaml\.h": ["tuner/spec"],
    r"jansson\.h": ["tuner/spec", "tuner/score", "bench", "tuner/cli"],
    r"zlib\.h": ["tuner/score"],
    r"nvrtc\.h": ["tuner/jit"],
    r"(cuda|cupti.*)\.h": ["tuner/gpu"],
    r"sqlite3\.h": ["db"],
    r"cublasLt\.h|cusparseLt\.h": ["bench"],
}


def faults_of(room, path):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        own = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
        lib = re.match(r"\s*#\s*include\s+<([^>]+)>", line)
        if own:
            target = own.group(1)
            allowed = [room] + MAY[room]
            if not any(target == a or target.startswith(a + "/") for a in allowed):
                yield f"{path.relative_to(ROOT)}:{number}: {room} may not include {target}"
        if lib:
            for pattern, rooms in LIBRARY.items():
                if re.fullmatch(pattern, lib.group(1)) and room not in rooms:
                    yield f"{path.relative_to(ROOT)}:{number}: {lib.group(1)} belongs to {', '.join(rooms)}"


def main():
    bad = 0
    for n, room in enumerate(MAY, 1):
        files = [p for p in sorted((ROOT / room).glob("*.[ch]"))]
        faults = [f for p in files for f in faults_of(room, p)]
        bad += len(faults)
        print(f"{'not ok' if faults else 'ok'} {n} - {room} includes only what it may ({len(files)} files)")
        for fault in faults:
            print("# " + fault)
    print(f"1..{len(MAY)}")
    return 0 if "--tap" in sys.argv or not bad else 1


sys.exit(main())
