package dev.touchstone.content;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One reading of a content folder: two levels deep (the lab's folders one more), in the order of names, each entry's type looked at before it is opened.
final class FolderWalk {

    /// How far programs lie below `benchmarks`.
    private static final int LAB_DEPTH = 2;

    private final Path root;
    private final ContentLimits limits;
    private final FolderReading.Memory memory;
    private final Map<Path, FolderReading.Seen> seen = new HashMap<>();
    private final Findings findings = new Findings();
    private final List<SourceFile> files = new ArrayList<>();
    private long bytes;
    private int entries;

    FolderWalk(Path root, ContentLimits limits, FolderReading.Memory memory) {
        this.root = root;
        this.limits = limits;
        this.memory = memory;
    }

    FolderReading read() {
        for (Path entry : children(root)) {
            String name = entry.getFileName().toString();
            if (FileNames.ARTICLE_FOLDERS.contains(name)) {
                readFolder(entry);
            } else if (FileNames.REGISTRIES.contains(name)) {
                readFile(entry);
            } else if (FileNames.LAB_FOLDERS.contains(name)) {
                readTree(entry, LAB_DEPTH);
            } else if (!FileNames.isPassedOver(name)) {
                tellStranger(entry, name);
            }
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return new FolderReading(findings.with(List.copyOf(files)), SeenFiles.of(seen));
    }

    private void readFolder(Path folder) {
        if (attributes(folder, "folder", BasicFileAttributes::isDirectory).isEmpty()) {
            return;
        }
        for (Path entry : children(folder)) {
            String name = entry.getFileName().toString();
            if (FileNames.isArticle(name, limits.nameLength())) {
                readFile(entry);
            } else {
                tellMisnamed(entry, name);
            }
        }
    }

    /// A folder of the lab: files of any sort, some folders deep.
    private void readTree(Path folder, int depth) {
        if (attributes(folder, "folder", BasicFileAttributes::isDirectory).isEmpty()) {
            return;
        }
        for (Path entry : children(folder)) {
            String name = entry.getFileName().toString();
            if (!FileNames.isOfLab(name, limits.nameLength())) {
                tell(Code.INVALID_NAME, entry, "the lab cannot have a file called `" + name + "`",
                        "Use letters, digits, hyphens, underscores and dots.");
            } else if (depth > 0 && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                readTree(entry, depth - 1);
            } else if (!FileNames.isPassedOver(name)) {
                readFile(entry);
            }
        }
    }

    private void readFile(Path file) {
        attributes(file, "file", BasicFileAttributes::isRegularFile).ifPresent(found -> {
            int most = limits.bytes(file.getFileName().toString());
            bytes += Math.min(found.size(), most + 1L);
            if (found.size() > most) {
                tell(Code.LIMIT_EXCEEDED, file, "this file is larger than " + ContentLimits.kib(most),
                        "Part it into several.");
            } else if (bytes > limits.totalBytes()) {
                tell(Code.LIMIT_EXCEEDED, file,
                        "all files together are larger than " + ContentLimits.kib(limits.totalBytes()),
                        "This file is left out.");
            } else {
                memory.unchanged(file, found)
                        .ifPresentOrElse(known -> keep(file, known), () -> readAnew(file, found, most));
            }
        });
    }

    private void keep(Path file, FolderReading.Seen known) {
        seen.put(file, known);
        files.add(known.file());
    }

    /// A file that grows meanwhile is read no further than was bargained for; the next look sees the rest.
    private void readAnew(Path file, BasicFileAttributes found, int most) {
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            decode(file, in.readNBytes(most), found);
        } catch (IOException unreadable) {
            tell(Code.UNREADABLE_FILE, file, "this file cannot be read: " + cause(unreadable),
                    "Check its permissions.");
        }
    }

    private void decode(Path file, byte[] content, BasicFileAttributes found) {
        switch (TextDecoder.decode(path(file), content)) {
            case TextDecoder.Decoded.Text text -> keep(file, memory.read(file, text.file(), found));
            case TextDecoder.Decoded.Fault fault -> findings.add(fault.diagnostic());
        }
    }

    /// The entries of a folder that are no litter, by name; each counts towards the limit.
    private List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (++entries > limits.files()) {
                    tell(Code.LIMIT_EXCEEDED, folder, "the content folder holds more than " + limits.files() + " files",
                            "Some of them are left out.");
                    break;
                }
                if (!FileNames.isLitter(entry.getFileName().toString())) {
                    children.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            tell(Code.UNREADABLE_FILE, folder, "this folder cannot be read: " + cause(unreadable),
                    "Check its permissions.");
        }
        children.sort(Comparator.naturalOrder());
        return children;
    }

    /// Whether an entry is what it should be; a link is never followed, and nothing is opened that could block.
    private Optional<BasicFileAttributes> attributes(Path entry, String wanted, Predicate<BasicFileAttributes> is) {
        try {
            BasicFileAttributes found = Files.readAttributes(entry, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            if (!is.test(found)) {
                tell(Code.UNREADABLE_FILE, entry, "this is " + kind(found) + ", not a " + wanted,
                        found.isSymbolicLink() ? "Links are not followed: put the " + wanted + " itself here."
                                : "Remove it.");
            }
            return Optional.of(found).filter(is);
        } catch (IOException unreadable) {
            tell(Code.UNREADABLE_FILE, entry, "this " + wanted + " cannot be read: " + cause(unreadable),
                    "Check its permissions.");
            return Optional.empty();
        }
    }

    private static String kind(BasicFileAttributes found) {
        return found.isSymbolicLink() ? "a symbolic link"
                : found.isDirectory() ? "a folder" : found.isRegularFile() ? "a file" : "a special file";
    }

    private void tellStranger(Path entry, String name) {
        List<String> known = Stream.concat(FileNames.ARTICLE_FOLDERS.stream(), FileNames.REGISTRIES.stream()).toList();
        tell(Code.INVALID_NAME, entry, "`" + name + "` is not part of the content",
                Nearest.question(name, known)
                        .orElse("Articles stand in `" + String.join("/`, `", FileNames.ARTICLE_FOLDERS) + "/`."));
    }

    private void tellMisnamed(Path entry, String name) {
        if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && !name.endsWith(".md")) {
            tell(Code.INVALID_NAME, entry, "`" + name + "` is no article",
                    "Articles are files directly in this folder.");
        } else if (FileNames.isReserved(name)) {
            tell(Code.INVALID_NAME, entry, "the name `" + name + "` is reserved", "Choose another one.");
        } else {
            tell(Code.INVALID_NAME, entry, "`" + name + "` cannot be an address",
                    "An article's name is lower-case words joined by hyphens, at most " + limits.nameLength()
                            + " characters, and ends with `.md`.");
        }
    }

    private void tell(Code code, Path entry, String message, String help) {
        findings.add(Diagnostic.of(code, SourceFile.of(path(entry), "").start(), message).help(help));
    }

    private String path(Path entry) {
        return entry.equals(root) ? root.toString() : root.relativize(entry).toString().replace('\\', '/');
    }

    private static String cause(Exception fault) {
        return fault.getClass()
                .getSimpleName()
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
