package dev.touchstone.page;

/// A comparison in a list.
///
/// @param draft whether it is not published yet, and only an editor sees it
public record Card(String title, String href, String tagline, String summary, Meter meter, boolean draft) {}
