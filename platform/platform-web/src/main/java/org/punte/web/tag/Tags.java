package org.punte.web.tag;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry a version. */
public final class Tags {
    private Tags() {}

    /** 200 with the view and its tag. */
    public static <T extends Tagged> RestResponse<T> tagged(T view) {
        return RestResponse.ResponseBuilder.ok(view).header("ETag", of(view)).build();
    }

    /** 201 with the view, its tag and where it is. */
    public static <T extends Tagged> RestResponse<T> created(String location, T view) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(location))
                .entity(view)
                .header("ETag", of(view))
                .build();
    }

    /** The tag of this version. */
    public static String of(Tagged view) {
        return tag(view.version());
    }

    static String tag(int version) {
        return '"' + Integer.toString(version) + '"';
    }
}
