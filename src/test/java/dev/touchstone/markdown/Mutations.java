package dev.touchstone.markdown;

import java.util.List;
import java.util.Random;

/// Changes a text as careless and malicious hands do, the same way for the same seed.
final class Mutations {

    private static final List<String> PIECES = List.of("*", "**", "_", "~~", "`", "```", "```\n", "[", "]", "(", ")",
            "](", "][", "[^", "[^a]",
            "![", "!", "<", ">", "<b", "<!--", "-->", "</b>", "|", "\\|", "\\", "\n", "\n\n", "\r\n", "\r", "\t",
            "    ", "> ", "- ", "1. ", "# ",
            "## ", "###", "---", "\n---\n", "===", "{#id}", "{", "}", "&amp;", "&#x202e;", "&", ";", ":", "[a]: b\n",
            "[^a]: b\n", "\"", "'",
            "http://a.b", "www.a.b", "a@b.c", "<http://a.b>", "javascript:", "\uD83D\uDE00", "é", "\u00A0", "\uD83D",
            "\u202E", "\0", "~");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    String of(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int times = 1 + random.nextInt(12); times > 0; times--) {
            mutate(mutated);
        }
        return mutated.toString();
    }

    private void mutate(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(40));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(20)));
            case 2 -> text.insert(at, piece().repeat(1 + random.nextInt(30)));
            case 3 -> text.replace(at, Math.min(text.length(), at + 1), piece());
            case 4 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            default -> text.insert(at, piece() + piece() + piece());
        }
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
