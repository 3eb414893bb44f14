package dev.touchstone.history;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/// Keeps the machine's own settings of git out, and what is learned of its disks in memory: the same repository reads the same
/// everywhere, no program is started to find settings, and no file is written at home.
final class NoSettings extends SystemReader.Delegate {

    private NoSettings(SystemReader system) {
        super(system);
    }

    static void apply() {
        SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Empty(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Empty(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Empty(parent, fs);
    }

    /// Settings without a file.
    private static final class Empty extends FileBasedConfig {

        private static final File NOWHERE = new File("");

        private Empty(Config parent, FS fs) {
            super(parent, NOWHERE, fs);
        }

        @Override
        public void load() {
            // there is no file
        }

        @Override
        public void save() {
            // what was set stays in memory
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
