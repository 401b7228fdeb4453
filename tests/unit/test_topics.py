"""The shipped topics keep their promises: facts are said, conclusions rest on them."""

from __future__ import annotations

import pytest

from ouroboros_desktop.evaluation.text import ended, words
from ouroboros_desktop.evaluation.topics import (
    Topic,
    evaluation_topics,
    personas,
    topics,
    training_topics,
)


def test_there_are_enough_topics_and_their_names_are_unique() -> None:
    names = [t.name for t in topics()]
    assert len(names) >= 24
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("topic", topics(), ids=lambda t: t.name)
def test_every_fact_is_said_once_word_for_word(topic: Topic) -> None:
    assert 5 <= len(topic.facts) <= 6
    assert 2 <= len(topic.messages) <= 4
    for fact in topic.facts:
        assert sum(message.count(fact) for message in topic.messages) == 1
        assert ended(fact)
        assert len(words(fact)) <= 16


@pytest.mark.parametrize("topic", topics(), ids=lambda t: t.name)
def test_every_message_asks_something(topic: Topic) -> None:
    assert all(message.endswith("?") for message in topic.messages)
    assert not any("{" in message for message in topic.messages)


@pytest.mark.parametrize("topic", topics(), ids=lambda t: t.name)
def test_conclusions_rest_on_facts_and_are_not_facts(topic: Topic) -> None:
    assert len(topic.conclusions) == 2
    for conclusion in topic.conclusions:
        assert conclusion.premises
        assert all(0 <= p < len(topic.facts) for p in conclusion.premises)
        assert conclusion.text not in topic.facts
        assert ended(conclusion.text)


def test_no_evaluation_topic_is_trained_on() -> None:
    training, evaluation = set(training_topics()), set(evaluation_topics())
    assert not training & evaluation
    assert training | evaluation == set(topics())
    assert len(evaluation) >= 8
    assert len(training) >= 16


def test_the_split_is_fixed() -> None:
    """A moved topic would turn a published held-out figure into a trained one."""
    assert [t.name for t in evaluation_topics()] == [
        "night-bakery",
        "clock-repair",
        "ferry-on-the-lenn",
        "bee-garden",
        "puppet-theatre",
        "salt-harbour",
        "chess-cafe",
        "glass-workshop",
        "map-maker",
        "cheese-cave",
    ]


def test_no_person_of_an_evaluation_topic_appears_in_a_training_topic() -> None:
    training = " ".join(f for t in training_topics() for f in t.facts)
    for topic in evaluation_topics():
        assert not any(fact in training for fact in topic.facts)


def test_personas_have_a_snapshot_and_a_measure() -> None:
    assert set(personas()) == {"plain", "guide", "reasoner"}
    for persona in personas().values():
        assert persona.snapshot
        assert persona.words > 0
        assert sum(persona.weights.values()) > 0
        assert "{answer}" in persona.rewrite
