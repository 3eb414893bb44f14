package dev.touchstone.api.data;

@Described("What stands behind some statements. Each is counted in exactly one of independent, vendor, unsourced, unknown, inapplicable.")
public record TallyData(
    @Described("Those that say anything that could have a source.") int statements,
    @Described("Of these, those for which somebody besides the runtime's maker is cited.") int independent,
    @Described("Of these, those for which only the runtime's maker is cited.") int vendor,
    @Described("Of these, those for which nobody is cited.") int unsourced,
    @Described("Those that say that nothing is known.") int unknown,
    @Described("Those that say that the question does not apply.") int inapplicable,
    @Described("Of those with a source, the ones that cite a published measurement.") int measured
) {}
