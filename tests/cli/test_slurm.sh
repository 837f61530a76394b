#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# docs/tune_array.sbatch on a Slurm of this machine's own: munged, slurmctld and slurmd in a folder under /tmp, two GPUs that are
# device files. Skipped where Slurm is not installed (Debian: slurmctld slurmd slurm-client munge), or this is not root. TAP.
# usage: test_slurm.sh WARPTUNE ROOT
set -u
for program in munged mungekey slurmctld slurmd sbatch scontrol squeue sinfo; do
    if ! command -v $program >/dev/null || [ "$(id -u)" != 0 ]; then
        echo "1..0 # SKIP no $program, or not root"
        exit 0
    fi
done
. "$(dirname "$0")/run.sh"
source=$2
daemons=
trap 'kill $daemons 2>/dev/null; wait $daemons 2>/dev/null; rm -rf "$here"' EXIT
chmod 755 "$here"
mkdir "$here/state" "$here/spool" "$here/munge"
chmod 755 "$here/munge"
host=$(hostname -s)
port=$((20000 + $$ % 20000 * 2))
export SLURM_CONF=$here/slurm.conf WARPTUNE=$warptune

cat >"$SLURM_CONF" <<CONF
ClusterName=warptune
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$here/munge/socket,cred_expire=5
CredType=cred/munge
StateSaveLocation=$here/state
SlurmdSpoolDir=$here/spool
SlurmctldPidFile=$here/slurmctld.pid
SlurmdPidFile=$here/slurmd.pid
ProctrackType=proctrack/pgid
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1,bf_interval=1,batch_sched_delay=0
MinJobAge=300
ReturnToService=2
GresTypes=gpu
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 Gres=gpu:2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP OverSubscribe=YES
CONF
echo "Name=gpu File=/dev/null
Name=gpu File=/dev/zero" >"$here/gres.conf"

mungekey --create --keyfile="$here/munge/key" >out 2>err
munged --force --foreground --key-file="$here/munge/key" --socket="$here/munge/socket" --pid-file="$here/munge/pid" \
    --log-file="$here/munge/log" --seed-file="$here/munge/seed" >>out 2>>err &
daemons=$!
for _ in $(seq 50); do
    [ -S "$here/munge/socket" ] && break
    sleep 0.1
done
slurmctld -D -c >"$here/slurmctld.log" 2>&1 &
daemons="$daemons $!"
slurmd -D -N "$host" >"$here/slurmd.log" 2>&1 &
daemons="$daemons $!"
for _ in $(seq 100); do
    sinfo -h -o %T 2>/dev/null | grep -q idle && break
    sleep 0.2
done
if ! sinfo -h -o %T 2>/dev/null | grep -q idle; then
    tail -n 3 "$here/slurmctld.log" "$here/slurmd.log" "$here/munge/log" 2>/dev/null | sed 's/^/# /'
    echo "1..0 # SKIP Slurm is installed, but does not start here"
    exit 0
fi

ended() { # ended JOB: waits until no part of it is left, which sbatch --wait looks for too seldom
    for _ in $(seq 900); do
        [ -z "$(squeue -h -j "$1" 2>/dev/null)" ] && return
        sleep 0.2
    done
}
array() { # array N WORDS...: submits, and waits for the last part's end
    local job
    job=$(sbatch --parsable --array="1-$1" "$source/docs/tune_array.sbatch" "${@:2}" 2>err) || return 1
    ended "$job"
    scontrol show job "$job" >out 2>&1
    [ "$(grep -c 'JobState=COMPLETED' out)" = "$1" ]
}
DEVICE=replay:h200
export DEVICE
"$warptune" tune --model llama3.2-1b --dtype bf16,int8 --level coarse --device replay:h200 --db one.sqlite >/dev/null 2>&1
best one.sqlite >one.csv

array 3 coarse llama3.2-1b bf16,int8
ok $? "an array of three coarse parts runs"
[ -s coarse-1.sqlite ] && [ -s coarse-2.sqlite ] && [ -s coarse-3.sqlite ]
ok $? "each into a store of its own"
"$warptune" merge coarse-*.sqlite --db coarse.sqlite >out 2>err && best coarse.sqlite | cmp one.csv - >>out 2>&1
ok $? "merged, they are what one run finds"

array 2 fine llama3.2-1b bf16,int8 coarse.sqlite
ok $? "an array of two fine parts starts from them"
"$warptune" merge fine-*.sqlite --db fine.sqlite >out 2>err
"$warptune" tune --model llama3.2-1b --dtype bf16,int8 --level fine --device replay:h200 --db one.sqlite >/dev/null 2>&1
best fine.sqlite | cut -d, -f1-4 >fine.csv
best one.sqlite | cut -d, -f1-4 | cmp fine.csv - >>out 2>&1
ok $? "merged, they hold a winner for every task of one run"
array 2 fine llama3.2-1b bf16,int8 coarse.sqlite && grep -q 'nothing to do' warptune-1.log && grep -q 'nothing to do' warptune-2.log
ok $? "a part that is run again has nothing to do"

# Two models for one part: long enough to be requeued in the middle.
models=llama3.2-1b,llama3-8b
"$warptune" tune --model $models --dtype bf16,int8 --level fine --device replay:h200 --db calm.sqlite >/dev/null 2>&1
rm -f fine-1.sqlite* warptune-1.log
job=$(sbatch --parsable --array=1-1 "$source/docs/tune_array.sbatch" fine $models bf16,int8)
for _ in $(seq 200); do
    [ "$("$warptune" query sql 'SELECT count(*) FROM winner' --format csv --db fine-1.sqlite 2>/dev/null | tail -1)" -gt 20 ] 2>/dev/null && break
    sleep 0.02
done
echo "# requeued with $("$warptune" query sql 'SELECT count(*) FROM winner' --format csv --db fine-1.sqlite 2>/dev/null | tail -1) winners"
scontrol requeue "${job}_1" >out 2>err
requeued=$?
ended "$job"
scontrol show job "${job}_1" >out 2>&1
[ $requeued = 0 ] && grep -q 'JobState=COMPLETED' out && grep -q 'Restarts=1' out
ok $? "a part that is requeued in the middle ends"
best calm.sqlite >calm.csv
best fine-1.sqlite | cmp calm.csv - >out 2>&1
ok $? "with the winners of an undisturbed run"
tap_done
