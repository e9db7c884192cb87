package org.punte.broken.two;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.punte.broken.one.ThingHelper;

/** As {@link ThingHelper}. */
@Path("/door")
public class DoorResource {
    @HeaderParam("X-Colour")
    String colour;

    @GET
    ThingHelper open() {
        return new ThingHelper();
    }
}
