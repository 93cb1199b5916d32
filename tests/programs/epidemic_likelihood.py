"""Posterior of an epidemic model: age groups, a contact matrix, a changing transmission rate, count data.

SEIR compartments by group, integrated with Runge-Kutta 4; negative-binomial counts of reported cases; normal and
gamma priors; all parameters unconstrained.
"""

import math
from collections import namedtuple

import numpy as np
from numba import njit

Settings = namedtuple("Settings", ["population", "contacts", "days", "steps_per_day"])


@njit
def softplus(x):
    return x + math.log1p(math.exp(-x)) if x > 0.0 else math.log1p(math.exp(x))


@njit
def normal_log_density(x, mean, deviation):
    z = (x - mean) / deviation
    return -0.5 * z * z - math.log(deviation) - 0.5 * math.log(2.0 * math.pi)


@njit
def gamma_log_density(x, shape, rate):
    return shape * math.log(rate) - math.lgamma(shape) + (shape - 1.0) * math.log(x) - rate * x


@njit
def negative_binomial(count, mean, dispersion):
    return (
        math.lgamma(count + dispersion)
        - math.lgamma(dispersion)
        - math.lgamma(count + 1.0)
        + dispersion * math.log(dispersion / (dispersion + mean))
        + count * math.log(mean / (dispersion + mean))
    )


@njit
def rates(state, transmission, latency, recovery, settings):
    susceptible, exposed, infectious = state[0], state[1], state[2]
    force = transmission * (settings.contacts @ (infectious / settings.population))
    change = np.empty_like(state)
    change[0] = -force * susceptible
    change[1] = force * susceptible - latency * exposed
    change[2] = latency * exposed - recovery * infectious
    change[3] = recovery * infectious
    return change


@njit
def runge_kutta(state, h, transmission, latency, recovery, settings):
    k1 = rates(state, transmission, latency, recovery, settings)
    k2 = rates(state + 0.5 * h * k1, transmission, latency, recovery, settings)
    k3 = rates(state + 0.5 * h * k2, transmission, latency, recovery, settings)
    k4 = rates(state + h * k3, transmission, latency, recovery, settings)
    return state + h / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4)


@njit
def transmission_at(day, knots, levels):
    return math.exp(np.interp(day, knots, levels))


@njit
def expected_cases(parameters, knots, settings):
    """Reported cases by day and group."""
    groups = settings.population.size
    levels = parameters[: knots.size]
    latency = softplus(parameters[knots.size])
    recovery = softplus(parameters[knots.size + 1])
    reported = 1.0 / (1.0 + np.exp(-parameters[knots.size + 3 :]))
    state = np.zeros((4, groups))
    state[1] = 1e-4 * settings.population
    state[0] = settings.population - state[1]
    cases = np.zeros((settings.days, groups))
    h = 1.0 / settings.steps_per_day
    for day in range(settings.days):
        before = state[0].copy()
        for step in range(settings.steps_per_day):
            now = transmission_at(day + step * h, knots, levels)
            state = runge_kutta(state, h, now, latency, recovery, settings)
        cases[day] = reported * (before - state[0])
    return cases


@njit
def log_posterior(parameters, counts, knots, settings):
    dispersion = softplus(parameters[knots.size + 2])
    cases = expected_cases(parameters, knots, settings)
    total = 0.0
    for day, row in enumerate(counts):
        for group, count in enumerate(row):
            total += negative_binomial(count, cases[day, group] + 1e-9, dispersion)
    for k in range(1, knots.size):
        total += normal_log_density(parameters[k], parameters[k - 1], 0.3)
    total += gamma_log_density(softplus(parameters[knots.size]), 4.0, 16.0)
    total += gamma_log_density(softplus(parameters[knots.size + 1]), 4.0, 20.0)
    return total


def outbreak(days=30):
    population = np.array([2.0e5, 5.0e5, 1.5e5])
    contacts = np.array([[8.0, 3.0, 1.0], [3.0, 9.0, 2.0], [1.0, 2.0, 3.0]])
    settings = Settings(population, contacts, days, 4)
    knots = np.linspace(0.0, days, 4)
    parameters = np.concatenate([[-2.8, -2.9, -3.3, -3.0], [-1.2, -1.5, 2.0], [-1.0, -0.5, 0.3]])
    cases = expected_cases(parameters, knots, settings)
    counts = np.random.default_rng(3).poisson(cases).astype(float)
    return parameters + 0.05, counts, knots, settings


if __name__ == "__main__":
    print(log_posterior(*outbreak(60)))
