package dev.touchstone.benchmark;

import dev.touchstone.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How one folder of a workload is run.
///
/// @param folder its name
/// @param family the executables that can run it
/// @param name what readers see before the executable's name; empty where the folder is called as the family
/// @param main the file that readers see first
/// @param build run once before anything is measured; empty if there is nothing to build
/// @param only the ids of the executables that it can be run with; empty for all of the family
/// @param files everything in the folder, the program first, the manifest last
public record Program(
    String folder,
    String family,
    String name,
    String main,
    List<String> build,
    List<String> command,
    List<String> only,
    Map<String, String> environment,
    Packages packages,
    List<SourceFile> files
) {

    public Program {
        build = List.copyOf(build);
        command = List.copyOf(command);
        only = List.copyOf(only);
        environment = Map.copyOf(new TreeMap<>(environment));
        files = List.copyOf(files);
    }

    boolean runsWith(Executable executable) {
        return executable.family().equals(family) && (only.isEmpty() || only.contains(executable.id()));
    }

    /// A file of the folder by its name within it.
    public String nameOf(SourceFile file) {
        return file.path().substring(file.path().indexOf("/" + folder + "/") + folder.length() + 2);
    }
}
