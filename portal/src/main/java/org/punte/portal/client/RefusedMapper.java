package org.punte.portal.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns every answer from 400 on into {@link Refused}, so that no client method has to look at a status. */
public class RefusedMapper implements ResponseExceptionMapper<Refused> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Refused toThrowable(Response response) {
        return new Refused(response.getStatus(), problem(response));
    }

    /** A proxy in between may answer with anything; that is a refusal without a slug, never a second failure. */
    private static Problem problem(Response response) {
        try {
            return JSON.readValue(response.readEntity(String.class), Problem.class);
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return Problem.NONE;
        }
    }
}
