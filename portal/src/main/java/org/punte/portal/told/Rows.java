package org.punte.portal.told;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** Rows of a form that can be filled several times, counted from nought: {@code row:three}. */
@TemplateExtension(namespace = "row")
class Rows {
    private Rows() {}

    static List<String> three() {
        return List.of("0", "1", "2");
    }
}
