package org.punte.portal.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers that are pages but not 200. */
public final class Pages {
    /** The page with another status: a form shown again with what was wrong. */
    public static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    /** After a form did its work: a reload of what follows does not send it again. */
    public static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private Pages() {}
}
