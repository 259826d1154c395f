#include <stddef.h>
#include <stdint.h>

// libFuzzer's own main, once it knows what to call: LLVM ships no header with it.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*UserCb)(const uint8_t *Data, size_t Size));
