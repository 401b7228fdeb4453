"""What both sides of the benchmark of MLX learn from, and the environment of the peer."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.updates import mlx_peer
from benchmarks.updates.environments import environment
from benchmarks.updates.pairs import COUNT, pairs


def test_pairs_are_always_the_same_one_a_prompt() -> None:
    made = pairs()
    assert made == pairs()
    assert len({pair.prompt[0]["content"] for pair in made}) == COUNT


def test_the_preferred_answer_has_the_facts_and_the_other_has_none() -> None:
    for pair in pairs():
        facts = pair.prompt[0]["content"].removesuffix(" What follows from that?").split(". ")
        assert all(fact.rstrip(".") in pair.preferred for fact in facts)
        assert not any(fact.rstrip(".") in pair.rejected for fact in facts)


def test_an_environment_that_is_there_is_not_made_again(tmp_path) -> None:
    (tmp_path / "peer").mkdir()
    (tmp_path / "peer" / "installed.txt").write_text("first==1\na==1")
    found = environment(tmp_path / "peer", ["a==1"], first="first==1")
    assert found == tmp_path / "peer" / "bin" / "python"


def test_the_script_of_the_peer_has_another_name_than_its_library() -> None:
    script = Path(mlx_peer.__file__).with_name(f"{mlx_peer.NAME}.py")
    assert script.is_file()
    assert script.stem not in {"mlx_lm_lora", *sys.stdlib_module_names}
