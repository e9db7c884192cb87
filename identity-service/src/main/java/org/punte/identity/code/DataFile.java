package org.punte.identity.code;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Facts that ship with the service as files, each with a version of its own. */
public final class DataFile {
    private DataFile() {}

    /** Reads one; what is missing or unreadable stops the start. */
    public static <T> T read(ObjectMapper json, String path, Class<T> type) {
        try (var file = DataFile.class.getResourceAsStream(path)) {
            if (file == null) throw new IllegalStateException("No file " + path);
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable: " + path, e);
        }
    }
}
