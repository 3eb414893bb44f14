package dev.touchstone.draft;

import dev.touchstone.diagnostic.Nearest;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the option that names a kind.
final class KindOption implements ITypeConverter<Kind> {

    @Override
    public Kind convert(String word) {
        List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("`" + word + "` is no kind. " + Nearest.help(word, words)));
    }
}
