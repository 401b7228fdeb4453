"""Metric plots: a trend that does not lag, gaps that stay gaps, a redraw now and then."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.widgets.metric_plot import MetricPlot, significant, smoothed
from ouroboros_desktop.views.widgets.update_figures import COLUMNS, UpdateFigures, table
from tests.views import states


@given(st.floats(-10, 10), st.integers(1, 60))
def test_the_trend_of_a_constant_is_that_constant(value: float, count: int) -> None:
    assert smoothed([value] * count) == pytest.approx([value] * count, abs=1e-9)


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=60))
def test_the_trend_stays_within_the_values(values: list[float]) -> None:
    trend = smoothed(values)
    assert len(trend) == len(values)
    assert min(values) - 1e-9 <= min(trend) <= max(trend) <= max(values) + 1e-9


def test_the_trend_of_a_slope_does_not_lag_behind_it() -> None:
    slope = [float(n) for n in range(101)]
    assert smoothed(slope)[50] == pytest.approx(50, abs=0.01)


def test_a_gap_is_a_gap() -> None:
    trend = smoothed([1.0, math.nan, 3.0])
    assert math.isnan(trend[1])
    assert math.isfinite(trend[0])
    assert math.isfinite(trend[2])


def test_numbers_have_three_figures_and_a_real_minus() -> None:
    assert significant(0.06789) == "0.0679"
    assert significant(-1.0) == "−1.00"
    assert significant(123.4) == "123"
    assert significant(math.nan) == "–"


@pytest.fixture
def plot(qtbot) -> MetricPlot:
    made = MetricPlot("approx_kl", "nats")
    qtbot.addWidget(made)
    made.resize(400, 260)
    made.show()
    return made


def test_a_plot_says_in_words_what_it_shows(plot: MetricPlot) -> None:
    plot.set_limit("target_kl", 0.1)
    plot.show_series([1, 2, 3], [0.01, math.nan, 0.03])
    assert plot.accessibleDescription() == (
        "approx_kl: 0.0300 nats after 3 steps, from 0.0100 to 0.0300; target_kl 0.100"
    )
    assert plot._now.text() == "0.0300"


def test_the_limit_is_always_in_sight(plot: MetricPlot) -> None:
    plot.set_limit("target_kl", 0.5)
    plot.show_series([1, 2], [0.01, 0.02])
    low, high = plot._plot.getPlotItem().viewRange()[1]
    assert low <= 0
    assert high >= 0.5


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 9, 40])
def test_only_whole_steps_are_named(plot: MetricPlot, count: int) -> None:
    plot.show_series(list(range(1, count + 1)), [0.1] * count)
    axis = plot._plot.getPlotItem().getAxis("bottom")
    levels = axis.tickValues(0, max(count, 2), 250)[:2]  # names stand at the first two
    ticks = [tick for _, values in levels for tick in values]
    assert ticks and [tick for tick in ticks if tick % 1] == []


def test_axes_show_numbers_as_they_are(plot: MetricPlot, qtbot) -> None:
    plot.show_series([1, 2], [0.01, 0.02])
    qtbot.wait(20)
    assert plot._plot.getPlotItem().getAxis("left").autoSIPrefixScale == 1.0


def test_a_burst_of_steps_is_drawn_at_most_ten_times_a_second(plot: MetricPlot, qtbot) -> None:
    drawn: list[int] = []
    real = plot._raw.setData
    plot._raw.setData = lambda x, y: (drawn.append(len(x)), real(x, y))
    for count in range(1, 200):
        plot.show_series(list(range(count)), [float(n) for n in range(count)])
    assert len(drawn) == 1
    qtbot.waitUntil(lambda: drawn[-1] == 199, timeout=2000)  # the last one always
    assert len(drawn) == 2


def test_the_theme_reaches_the_curves(plot: MetricPlot, qapp: QApplication) -> None:
    before = plot._trend.opts["pen"].color().name()
    theme.apply(qapp, "dark")
    assert plot._trend.opts["pen"].color().name() != before
    assert plot._trend.opts["pen"].color().name() == theme.tokens().accent.lower()


def test_tiles_and_curves_come_from_one_series(qtbot) -> None:
    figures = UpdateFigures()
    qtbot.addWidget(figures)
    steps = states.steps(20)
    figures.show_steps(steps, states.updated().cycle.update.config)
    _, drawn = figures._plots["approx_kl"]._raw.getOriginalDataset()
    np.testing.assert_allclose(drawn, [s.approx_kl for s in steps])
    shown = figures._tiles["approx_kl"].accessibleName()
    assert significant(steps[-1].approx_kl) in shown
    assert "stops at 0.150" in shown


def test_the_copied_table_has_a_line_a_step() -> None:
    lines = table(states.steps(3)).splitlines()
    assert lines[0].split("\t") == list(COLUMNS)
    assert len(lines) == 4
    assert lines[1].split("\t")[0] == "1"


def labels(plot: MetricPlot, side: str) -> dict[str, QRectF]:
    """Return where the numbers along an axis are drawn, in the picture's pixels."""
    axis = plot._plot.getPlotItem().getAxis(side)
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setFont(axis.style["tickFont"])
    *_, texts = axis.generateDrawSpecs(painter)
    painter.end()
    return {text: axis.mapRectToScene(rect) for rect, _, text in texts}


@pytest.mark.parametrize("scale", [100, 200])
def test_the_last_number_of_an_axis_is_not_cut_off(
    plot: MetricPlot, qapp: QApplication, scale: int
) -> None:
    if scale != theme.text_scale():
        theme.apply(qapp, "light", scale)
    axis = plot._plot.getPlotItem().getAxis("bottom")
    for count in (1, 2, 5, 9, 10, 40, 100, 1000, 20_000):
        plot.show_series(list(range(1, count + 1)), [n / count for n in range(count)])
        plot._draw_pending()
        QApplication.processEvents()
        picture = QRectF(plot._plot.viewport().rect())
        along, up = labels(plot, "bottom"), labels(plot, "left")
        assert along and up
        cut = [text for text, rect in (along | up).items() if not picture.contains(rect)]
        assert cut == []
        spacing, ticks = axis.tickValues(0, max(count, 2), axis.boundingRect().width())[0]
        last = axis.tickStrings([max(ticks)], 1.0, spacing)[0]
        assert last in along, "it is not left out either"
