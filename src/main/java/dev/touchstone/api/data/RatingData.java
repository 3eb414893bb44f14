package dev.touchstone.api.data;

@Described("A level of the criterion's scale.")
public record RatingData(
    @Described("The level's name.") String level,
    @Described("How far above the lowest level it is: 0 for the lowest.") int height,
    @Described("How far above the lowest level the best one is.") int highest
) {}
