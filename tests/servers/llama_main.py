"""Run llama-server: port, GGUF file, how many completions it writes together."""

from __future__ import annotations

import sys
import time

import xllamacpp


def main() -> None:
    port, model, together = sys.argv[1:]
    params = xllamacpp.CommonParams()
    params.model.path = model
    params.hostnames = ["127.0.0.1"]
    params.port = int(port)
    params.n_parallel = int(together)
    params.n_ctx = 2048 * int(together)
    params.cache_prompt = False  # what was read before would be computed in other batches
    params.warmup = False
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    server = xllamacpp.Server(params)  # noqa: F841 - it serves as long as it lives
    while True:
        time.sleep(60)


if __name__ == "__main__":
    main()
