package dev.touchstone.api.data;

@Described("What the rounds of one arm say of one measure together.")
public record SummaryData(
    @Described("The id of the measure.") String measure,
    @Described("The median of the rounds.") double median,
    @Described("The lower quartile of the rounds.") double lowerQuartile,
    @Described("The upper quartile of the rounds.") double upperQuartile,
    @Described("The lower end of the 95 % interval of the median, by resampling rounds.") double low,
    @Described("Its upper end.") double high,
    @Described("How many rounds count.") int rounds
) {}
