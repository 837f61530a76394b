/* Written by `warptune emit`; change the tuning, not this file.
 *
 * embed: gather of embedding rows by token
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 8c1671e63015b713, 168 rows
 */
#ifndef WT_EMBED_H
#define WT_EMBED_H
#include <stdint.h>
#include <string.h>

#ifndef WT_MATCH_DEFINED
#define WT_MATCH_DEFINED
/* how a lookup matched, worst first */
enum wt_match { WT_DEFAULT, WT_OTHER_GPU, WT_OTHER_SHAPE, WT_RANGE, WT_EXACT };
static inline double wt_ratio(int64_t a, int64_t b)
{
    double x = a > 0 ? (double)a : 0.5, y = b > 0 ? (double)b : 0.5; /* a flag that is 0 on both sides is no distance */
    return x > y ? x / y : y / x;
}
#endif

struct wt_embed_config {
    int threads;
    int rows_per_block;
};

struct wt_embed_dims {
    int64_t m;
    int64_t k;
    int64_t vocab;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_embed_find(const char *gpu, int cc, const char *dtype, struct wt_embed_dims dims,
                                       struct wt_embed_config *out, struct wt_embed_dims *measured, double *median_us)
{
    static const struct wt_embed_config otherwise = { /*threads*/ 256, /*rows_per_block*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_embed_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_embed_config config;
    } rows[] = {
        /* h200 bf16 k=2048 vocab=128256 */
        /* one config from m 0 to 45: */
        { "h200", 90, "bf16", { 1, 2048, 128256 }, 0, 4, 0.829, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.829 us, margin 5.0 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 128256 }, 5, 22, 0.871, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.871 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 128256 }, 23, 45, 0.872, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.872 us, margin 2.7 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 128256 }, 46, 90, 0.920, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.025 us, margin 11.4 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 128256 }, 91, 181, 1.021, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 1.303 us, margin 4.3 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 128256 }, 182, 362, 1.129, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.446 us, margin 28.0 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "bf16", { 512, 2048, 128256 }, 363, 724, 1.409, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.409 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 128256 }, 725, 1448, 1.951, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.951 us, margin 0.0 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 2048, 128256 }, 1449, 2896, 3.293, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 3.409 us, margin 3.5 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 128256 }, 2897, 5792, 6.393, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.540 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 2048, 128256 }, 5793, 11585, 16.296, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 16.704 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 2048, 128256 }, 11586, 23170, 35.045, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 36.270 us, margin 2.3 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 128256 }, 23171, 46340, 67.724, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 70.846 us, margin 1.3 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 128256 }, 46341, INT64_MAX, 133.311, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 139.839 us, margin 2.2 %, ties 4 */
        /* h200 bf16 k=3072 vocab=128256 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 3072, 128256 }, 0, 4, 0.890, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.899 us, margin 3.9 %, ties 2 */
        { "h200", 90, "bf16", { 16, 3072, 128256 }, 5, 22, 0.918, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.925 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 3072, 128256 }, 23, 45, 0.930, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.930 us, margin 4.9 %, ties 1 */
        { "h200", 90, "bf16", { 64, 3072, 128256 }, 46, 90, 0.991, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.199 us, margin 21.1 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 128256 }, 91, 181, 1.101, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.587 us, margin 44.2 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "bf16", { 256, 3072, 128256 }, 182, 362, 1.278, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.791 us, margin 2.6 %, ties 1 */
        { "h200", 90, "bf16", { 512, 3072, 128256 }, 363, 724, 1.695, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.698 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 3072, 128256 }, 725, 1448, 2.501, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.501 us, margin 0.0 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "bf16", { 2048, 3072, 128256 }, 1449, 2896, 4.509, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 4.734 us, margin 5.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 3072, 128256 }, 2897, 5792, 11.547, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 11.657 us, margin 2.2 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 3072, 128256 }, 5793, 11585, 26.936, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 27.029 us, margin 10.6 %, ties 3 */
        /* one config from m 11586 on: */
        { "h200", 90, "bf16", { 16384, 3072, 128256 }, 11586, 23170, 52.122, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 52.122 us, margin 7.5 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 3072, 128256 }, 23171, 46340, 102.188, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 102.188 us, margin 6.3 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 3072, 128256 }, 46341, INT64_MAX, 202.121, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 202.121 us, margin 5.8 %, ties 4 */
        /* h200 bf16 k=3584 vocab=152064 */
        { "h200", 90, "bf16", { 1, 3584, 152064 }, 0, 4, 0.906, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.906 us, margin 3.7 %, ties 2 */
        { "h200", 90, "bf16", { 16, 3584, 152064 }, 5, 22, 0.932, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.941 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3584, 152064 }, 23, 45, 0.950, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.950 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 3584, 152064 }, 46, 90, 1.006, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.250 us, margin 24.3 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3584, 152064 }, 91, 181, 1.143, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.747 us, margin 52.9 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "bf16", { 256, 3584, 152064 }, 182, 362, 1.358, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.980 us, margin 1.9 %, ties 1 */
        { "h200", 90, "bf16", { 512, 3584, 152064 }, 363, 724, 1.821, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.837 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 3584, 152064 }, 725, 1448, 2.772, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.772 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 3584, 152064 }, 1449, 2896, 5.283, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 5.409 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 3584, 152064 }, 2897, 5792, 13.924, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 13.924 us, margin 1.7 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 3584, 152064 }, 5793, 11585, 31.376, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 31.544 us, margin 8.7 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 3584, 152064 }, 11586, 23170, 60.902, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 60.902 us, margin 7.5 %, ties 3 */
        /* one config from m 23171 on: */
        { "h200", 90, "bf16", { 32768, 3584, 152064 }, 23171, 46340, 119.086, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 119.502 us, margin 5.6 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 3584, 152064 }, 46341, INT64_MAX, 236.688, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 238.372 us, margin 4.0 %, ties 3 */
        /* h200 bf16 k=4096 vocab=128256 */
        { "h200", 90, "bf16", { 1, 4096, 128256 }, 0, 4, 0.913, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.913 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 16, 4096, 128256 }, 5, 22, 0.962, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.975 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 32, 4096, 128256 }, 23, 45, 0.984, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.984 us, margin 4.7 %, ties 1 */
        { "h200", 90, "bf16", { 64, 4096, 128256 }, 46, 90, 1.039, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.338 us, margin 28.8 %, ties 1 */
        { "h200", 90, "bf16", { 128, 4096, 128256 }, 91, 181, 1.194, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.891 us, margin 58.4 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "bf16", { 256, 4096, 128256 }, 182, 362, 1.429, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.156 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 512, 4096, 128256 }, 363, 724, 1.948, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.968 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 4096, 128256 }, 725, 1448, 3.057, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.057 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 4096, 128256 }, 1449, 2896, 6.371, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.530 us, margin 2.5 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 4096, 128256 }, 2897, 5792, 16.495, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 17.153 us, margin 4.0 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 4096, 128256 }, 5793, 11585, 36.009, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 36.753 us, margin 1.9 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 4096, 128256 }, 11586, 23170, 70.209, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 71.144 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 4096, 128256 }, 23171, 46340, 138.575, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 141.272 us, margin 1.9 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 4096, 128256 }, 46341, INT64_MAX, 273.808, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 278.427 us, margin 1.7 %, ties 1 */
        /* h200 bf16 k=4096 vocab=151936 */
        { "h200", 90, "bf16", { 1, 4096, 151936 }, 0, 4, 0.920, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.920 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 16, 4096, 151936 }, 5, 22, 0.953, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.968 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 32, 4096, 151936 }, 23, 45, 0.992, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.992 us, margin 3.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 4096, 151936 }, 46, 90, 1.047, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.355 us, margin 29.4 %, ties 1 */
        { "h200", 90, "bf16", { 128, 4096, 151936 }, 91, 181, 1.212, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.897 us, margin 56.5 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "bf16", { 256, 4096, 151936 }, 182, 362, 1.425, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.141 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 512, 4096, 151936 }, 363, 724, 1.952, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.974 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 4096, 151936 }, 725, 1448, 3.055, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.055 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 4096, 151936 }, 1449, 2896, 6.228, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.437 us, margin 3.4 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 4096, 151936 }, 2897, 5792, 16.251, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 16.744 us, margin 3.0 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 4096, 151936 }, 5793, 11585, 35.874, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 36.568 us, margin 1.9 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 4096, 151936 }, 11586, 23170, 70.035, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 71.309 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 4096, 151936 }, 23171, 46340, 137.782, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 140.849 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 4096, 151936 }, 46341, INT64_MAX, 273.291, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 278.969 us, margin 2.1 %, ties 1 */
        /* h200 bf16 k=5120 vocab=152064 */
        { "h200", 90, "bf16", { 1, 5120, 152064 }, 0, 4, 1.000, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.000 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 16, 5120, 152064 }, 5, 22, 1.021, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.024 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 5120, 152064 }, 23, 45, 1.046, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.046 us, margin 0.0 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "bf16", { 64, 5120, 152064 }, 46, 90, 1.351, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.540 us, margin 14.0 %, ties 1 */
        { "h200", 90, "bf16", { 128, 5120, 152064 }, 91, 181, 1.373, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.254 us, margin 64.2 %, ties 1 */
        { "h200", 90, "bf16", { 256, 5120, 152064 }, 182, 362, 1.593, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.500 us, margin 56.9 %, ties 2 */
        { "h200", 90, "bf16", { 512, 5120, 152064 }, 363, 724, 2.270, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.475 us, margin 9.0 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "bf16", { 1024, 5120, 152064 }, 725, 1448, 3.698, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.698 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 5120, 152064 }, 1449, 2896, 9.127, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 9.127 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 5120, 152064 }, 2897, 5792, 21.930, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 22.773 us, margin 1.2 %, ties 1 */
        /* one config from m 5793 on: */
        { "h200", 90, "bf16", { 8192, 5120, 152064 }, 5793, 11585, 43.969, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 44.496 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 5120, 152064 }, 11586, 23170, 85.303, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 86.949 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 5120, 152064 }, 23171, 46340, 168.545, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 172.638 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 5120, 152064 }, 46341, INT64_MAX, 335.920, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 344.134 us, margin 2.4 %, ties 4 */
        /* h200 int8 k=2048 vocab=128256 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 128256 }, 0, 4, 0.834, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.834 us, margin 4.2 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 128256 }, 5, 22, 0.871, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.871 us, margin 5.2 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 128256 }, 23, 45, 0.866, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.866 us, margin 5.8 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 128256 }, 46, 90, 0.913, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.037 us, margin 13.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 128256 }, 91, 181, 1.004, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 1.308 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 128256 }, 182, 362, 1.120, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.438 us, margin 28.3 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 2048, 128256 }, 363, 724, 1.416, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.416 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 128256 }, 725, 1448, 1.955, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.955 us, margin 0.0 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 2048, 128256 }, 1449, 2896, 3.296, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 3.427 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 128256 }, 2897, 5792, 6.404, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.629 us, margin 3.5 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 128256 }, 5793, 11585, 16.223, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 16.823 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 128256 }, 11586, 23170, 35.120, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 36.323 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 128256 }, 23171, 46340, 67.727, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 70.947 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 128256 }, 46341, INT64_MAX, 133.614, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 139.784 us, margin 2.1 %, ties 4 */
        /* h200 int8 k=3072 vocab=128256 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3072, 128256 }, 0, 4, 0.893, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.892 us, margin 4.2 %, ties 2 */
        { "h200", 90, "int8", { 16, 3072, 128256 }, 5, 22, 0.916, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.933 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 128256 }, 23, 45, 0.930, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.930 us, margin 5.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 128256 }, 46, 90, 0.980, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.207 us, margin 23.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 128256 }, 91, 181, 1.094, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.587 us, margin 45.1 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 3072, 128256 }, 182, 362, 1.275, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.805 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 128256 }, 363, 724, 1.695, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.694 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 1024, 3072, 128256 }, 725, 1448, 2.515, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.515 us, margin 0.0 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 3072, 128256 }, 1449, 2896, 4.502, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 4.719 us, margin 4.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 128256 }, 2897, 5792, 11.532, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 11.640 us, margin 2.6 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 128256 }, 5793, 11585, 27.051, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 27.127 us, margin 10.2 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3072, 128256 }, 11586, 23170, 52.293, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 52.293 us, margin 7.7 %, ties 3 */
        { "h200", 90, "int8", { 32768, 3072, 128256 }, 23171, 46340, 102.229, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 102.492 us, margin 6.4 %, ties 3 */
        { "h200", 90, "int8", { 65536, 3072, 128256 }, 46341, INT64_MAX, 202.169, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 202.169 us, margin 5.5 %, ties 4 */
        /* h200 int8 k=3584 vocab=152064 */
        { "h200", 90, "int8", { 1, 3584, 152064 }, 0, 4, 0.900, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.900 us, margin 6.5 %, ties 2 */
        { "h200", 90, "int8", { 16, 3584, 152064 }, 5, 22, 0.941, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.952 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 3584, 152064 }, 23, 45, 0.960, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.960 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 3584, 152064 }, 46, 90, 1.020, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.246 us, margin 22.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 3584, 152064 }, 91, 181, 1.147, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.749 us, margin 52.4 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 3584, 152064 }, 182, 362, 1.370, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.983 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 3584, 152064 }, 363, 724, 1.822, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.838 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 1024, 3584, 152064 }, 725, 1448, 2.768, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.768 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3584, 152064 }, 1449, 2896, 5.267, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 5.463 us, margin 3.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3584, 152064 }, 2897, 5792, 13.978, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 13.978 us, margin 1.3 %, ties 2 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "int8", { 8192, 3584, 152064 }, 5793, 11585, 31.304, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 31.406 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 16384, 3584, 152064 }, 11586, 23170, 60.692, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 60.989 us, margin 7.8 %, ties 3 */
        { "h200", 90, "int8", { 32768, 3584, 152064 }, 23171, 46340, 119.156, { /*threads*/ 512, /*rows_per_block*/ 2 } }, /* default 119.688 us, margin 5.6 %, ties 4 */
        { "h200", 90, "int8", { 65536, 3584, 152064 }, 46341, INT64_MAX, 236.524, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 238.374 us, margin 1.0 %, ties 3 */
        /* h200 int8 k=4096 vocab=128256 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4096, 128256 }, 0, 4, 0.928, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.932 us, margin 4.9 %, ties 2 */
        { "h200", 90, "int8", { 16, 4096, 128256 }, 5, 22, 0.947, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.965 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 32, 4096, 128256 }, 23, 45, 0.988, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.988 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096, 128256 }, 46, 90, 1.041, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.345 us, margin 29.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 4096, 128256 }, 91, 181, 1.209, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.901 us, margin 57.2 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 4096, 128256 }, 182, 362, 1.433, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.162 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 4096, 128256 }, 363, 724, 1.949, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.974 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4096, 128256 }, 725, 1448, 3.064, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.064 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 4096, 128256 }, 1449, 2896, 6.234, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.452 us, margin 3.5 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 4096, 128256 }, 2897, 5792, 16.477, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 16.886 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 8192, 4096, 128256 }, 5793, 11585, 36.114, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 36.740 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 16384, 4096, 128256 }, 11586, 23170, 70.253, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 71.349 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 32768, 4096, 128256 }, 23171, 46340, 138.241, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 140.534 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 65536, 4096, 128256 }, 46341, INT64_MAX, 273.525, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 279.357 us, margin 2.1 %, ties 1 */
        /* h200 int8 k=4096 vocab=151936 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4096, 151936 }, 0, 4, 0.931, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.933 us, margin 4.4 %, ties 2 */
        { "h200", 90, "int8", { 16, 4096, 151936 }, 5, 22, 0.957, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 0.981 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 4096, 151936 }, 23, 45, 0.999, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.999 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096, 151936 }, 46, 90, 1.053, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.336 us, margin 26.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 4096, 151936 }, 91, 181, 1.214, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.905 us, margin 57.0 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 4096, 151936 }, 182, 362, 1.431, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.161 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 4096, 151936 }, 363, 724, 1.953, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.978 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4096, 151936 }, 725, 1448, 3.057, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.057 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 4096, 151936 }, 1449, 2896, 6.270, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.435 us, margin 2.6 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 4096, 151936 }, 2897, 5792, 16.472, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 16.863 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 8192, 4096, 151936 }, 5793, 11585, 36.327, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 36.610 us, margin 3.8 %, ties 3 */
        { "h200", 90, "int8", { 16384, 4096, 151936 }, 11586, 23170, 69.902, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 70.831 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 32768, 4096, 151936 }, 23171, 46340, 137.706, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 140.554 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 65536, 4096, 151936 }, 46341, INT64_MAX, 273.081, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 277.950 us, margin 1.8 %, ties 1 */
        /* h200 int8 k=5120 vocab=152064 */
        { "h200", 90, "int8", { 1, 5120, 152064 }, 0, 4, 0.992, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.992 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 16, 5120, 152064 }, 5, 22, 1.018, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.024 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 5120, 152064 }, 23, 45, 1.025, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.025 us, margin 0.0 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 5120, 152064 }, 46, 90, 1.336, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.519 us, margin 13.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 5120, 152064 }, 91, 181, 1.424, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.231 us, margin 56.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120, 152064 }, 182, 362, 1.593, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.488 us, margin 56.2 %, ties 2 */
        { "h200", 90, "int8", { 512, 5120, 152064 }, 363, 724, 2.281, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.453 us, margin 7.5 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 5120, 152064 }, 725, 1448, 3.692, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.692 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 5120, 152064 }, 1449, 2896, 8.824, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 8.824 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 152064 }, 2897, 5792, 22.248, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 23.362 us, margin 1.6 %, ties 1 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 5120, 152064 }, 5793, 11585, 43.900, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 44.673 us, margin 1.8 %, ties 2 */
        { "h200", 90, "int8", { 16384, 5120, 152064 }, 11586, 23170, 85.379, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 86.865 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 32768, 5120, 152064 }, 23171, 46340, 168.915, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 172.939 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 65536, 5120, 152064 }, 46341, INT64_MAX, 336.154, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 344.128 us, margin 1.3 %, ties 3 */
    };
    enum wt_match best = WT_DEFAULT;
    double best_far = 0;
    *out = otherwise;
    if (measured)
        *measured = dims;
    if (median_us)
        *median_us = 0;
    for (unsigned i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int own = strcmp(rows[i].gpu, gpu) == 0;
        if (strcmp(rows[i].dtype, dtype) != 0 || (!own && rows[i].cc != cc))
            continue;
        int same = 1, fits = 1;
        double far = 1;
        fits = fits && rows[i].dims.k == dims.k;
        same = same && rows[i].dims.k == dims.k;
        far *= wt_ratio(rows[i].dims.k, dims.k);
        same = same && rows[i].dims.vocab == dims.vocab;
        far *= wt_ratio(rows[i].dims.vocab, dims.vocab);
        double m_far = wt_ratio(rows[i].dims.m, dims.m);
        if (!fits)
            continue;
        enum wt_match match = !own ? WT_OTHER_GPU : !same ? WT_OTHER_SHAPE : m_far == 1 ? WT_EXACT : WT_RANGE;
        int inside = rows[i].m_from <= dims.m && dims.m <= rows[i].m_to;
        double distance = match == WT_RANGE ? !inside : far * m_far;
        if (match > best || (match == best && match != WT_DEFAULT && distance < best_far)) {
            best = match;
            best_far = distance;
            *out = rows[i].config;
            if (measured)
                *measured = rows[i].dims;
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
