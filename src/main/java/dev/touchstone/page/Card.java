package dev.touchstone.page;

/// A comparison in a list.
public record Card(String title, String href, String tagline, String summary, Meter meter) {}
