package dev.touchstone.ledger;

import dev.touchstone.reading.SmallSite;
import dev.touchstone.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A small site as somebody edits it who renames things, and everything that refers to them.
final class EditedSite {

    private final SmallSite original;
    private final Map<String, String> texts = new TreeMap<>();

    private EditedSite(SmallSite original) {
        this.original = original;
        original.files().forEach(file -> texts.put(file.path(), file.text()));
    }

    static EditedSite of(SmallSite site) {
        return new EditedSite(site);
    }

    SmallSite site() {
        SmallSite edited = original;
        for (SourceFile file : original.files()) {
            edited = texts.containsKey(file.path()) ? edited : edited.without(file.path());
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            boolean isSame = original.files()
                    .stream()
                    .anyMatch(file -> file.path().equals(text.getKey()) && file.text().equals(text.getValue()));
            edited = isSame ? edited : edited.with(text.getKey(), text.getValue());
        }
        return edited;
    }

    String text(String path) {
        return texts.getOrDefault(path, "");
    }

    EditedSite change(String path, UnaryOperator<String> change) {
        texts.computeIfPresent(path, (any, text) -> change.apply(text));
        return this;
    }

    EditedSite renameRuntime(String id, String next) {
        everywhere("(?m)^((?:runtimes|about|  about): \\[.*?)\\b" + id + "\\b", next);
        everywhere("(?m)^(versions: \\{.*?)\\b" + id + "(?=:)", next);
        everywhere("(#[a-z0-9-]+\\.)" + id + "(?=\\))", next);
        return rename("runtimes", id, next);
    }

    EditedSite renameCriterion(String id, String next) {
        everywhere("(?m)^(highlights: \\[.*?)(?<![a-z0-9-])" + id + "(?![a-z0-9-])", next);
        everywhere("(\\(#)" + id + "(?=[.)])", next);
        return rename("criteria", id, next);
    }

    /// Gives a file another name, with its old one as an alias, and corrects the links to it.
    EditedSite rename(String folder, String id, String next) {
        move(folder, id, next);
        return change(folder + "/" + next + ".md", text -> text.replaceAll("(?m)^aliases: .*\\R", "")
                .replaceFirst("(?m)^(summary: .*\\R)", "$1aliases: [" + id + "]\n"));
    }

    /// Puts two criteria in the place of one: two files, and two rows.
    EditedSite splitCriterion(String id, String one, String other) {
        String text = text("criteria/" + id + ".md").replaceAll("(?m)^aliases: .*\\R", "");
        String label = label(id);
        texts.remove("criteria/" + id + ".md");
        texts.put("criteria/" + one + ".md", text.replace("name: " + label, "name: " + one));
        texts.put("criteria/" + other + ".md", text.replace("name: " + label, "name: " + other));
        texts.replaceAll((path, any) -> any
                .replaceAll("(?m)^\\| " + Pattern.quote(label) + " \\|(.*)$", "| " + one + " |$1\n| " + other + " |$1")
                .replaceAll("criteria/" + id + "\\.md", "criteria/" + one + ".md"));
        return this;
    }

    /// Takes a criterion away, with its row.
    EditedSite dropCriterion(String id) {
        String label = label(id);
        texts.remove("criteria/" + id + ".md");
        texts.replaceAll((path, text) -> text.replaceAll("(?m)^\\| " + Pattern.quote(label) + " \\|.*\\R", ""));
        return this;
    }

    /// The files in which something is found.
    List<String> paths(Pattern pattern) {
        return texts.keySet()
                .stream()
                .filter(path -> path.endsWith(".md") && pattern.matcher(text(path)).find())
                .toList();
    }

    /// The criteria that have a row, which is not the only one of its table, and that nothing else refers to.
    List<String> freeCriteria() {
        return texts.keySet()
                .stream()
                .filter(path -> path.startsWith("criteria/"))
                .map(path -> path.substring("criteria/".length(), path.length() - ".md".length()))
                .filter(this::isFree)
                .toList();
    }

    private boolean isFree(String id) {
        String all = String.join("\n", texts.values());
        String row = "(?m)^\\| " + Pattern.quote(label(id)) + " \\|.*\\R";
        boolean isAlone = Pattern.compile("(?m)^\\| --- .*\\R\\| " + Pattern.quote(label(id)) + " \\|.*\\R(?!\\|)")
                .matcher(all)
                .find();
        boolean isNamed = Pattern.compile("(?:\\(#|criteria/|[\\[ ])" + id + "(?![a-z0-9-])").matcher(all).find()
                || all.contains("**" + label(id) + ":") || all.contains("#### " + label(id));
        return !isAlone && !isNamed && Pattern.compile(row).matcher(all).find();
    }

    private String label(String id) {
        Matcher name = Pattern.compile("(?m)^name: (.*)$").matcher(text("criteria/" + id + ".md"));
        return name.find() ? name.group(1) : "";
    }

    private void move(String folder, String id, String next) {
        String text = texts.remove(folder + "/" + id + ".md");
        if (text == null) {
            throw new IllegalArgumentException("no " + folder + "/" + id);
        }
        texts.put(folder + "/" + next + ".md", text);
        everywhere("(" + folder + "/)" + id + "(?=\\.md)", next);
    }

    /// Replaces a name wherever the pattern finds it behind its first group.
    private void everywhere(String pattern, String next) {
        texts.replaceAll((path, text) -> text.replaceAll(pattern, "$1" + next));
    }
}
