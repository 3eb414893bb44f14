package dev.touchstone.api.data;

@Described("How many times the baseline's figure an arm's figure is, compared round by round.")
public record RatioData(
    @Described("The median of the ratios of rounds.") double value,
    @Described("The lower end of its 95 % interval.") double low,
    @Described("Its upper end.") double high,
    @Described("By which factor two series of the same arm differed in the same run; 1 where none was run twice.") double spread,
    @Described("How many rounds both arms have.") int rounds,
    @Described("Whether they differ by more than chance; where not, nothing is decided.") boolean isResolved
) {}
