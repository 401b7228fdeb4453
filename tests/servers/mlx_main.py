"""Run mlx_lm.server: port, folder of the model."""

from __future__ import annotations

import sys

from ouroboros_backends.mlx.processor import prepare

if __name__ == "__main__":
    prepare()  # before MLX is imported
    from mlx_lm import server

    port, model = sys.argv[1:]
    sys.argv = ["mlx_lm.server", "--model", model, "--host", "127.0.0.1", "--port", port]
    server.main()
