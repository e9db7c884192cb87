package org.punte.web.json;

import static org.punte.web.problem.CommonProblem.BODY_TOO_LARGE;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.punte.web.edge.RequestLimits;

/** Reads the JSON bodies of requests, and of nothing else: events and answers of others are read tolerantly. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(MediaType.APPLICATION_JSON)
@Priority(Priorities.USER - 1000)
class RequestBodyReader implements ServerMessageBodyReader<Object> {
    private final StrictJson json;
    private final CurrentVertxRequest current;
    private final ArrivingBody arriving;
    private final int longest;

    RequestBodyReader(StrictJson json, CurrentVertxRequest current, ArrivingBody arriving, RequestLimits limits) {
        this.json = json;
        this.current = current;
        this.arriving = arriving;
        this.longest = Math.toIntExact(limits.longestBody());
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType media) {
        return true;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return true;
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, MediaType media, ServerRequestContext context)
            throws IOException {
        return read(generic, context.getInputStream());
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(generic, body);
    }

    private Object read(Type type, InputStream stream) throws IOException {
        var request = current.getCurrent();
        byte[] body = arriving.read(stream, longest + 1, request);
        if (body.length > longest) throw BODY_TOO_LARGE.because("A body may have %d bytes", longest);
        if (body.length == 0) throw INVALID_INPUT.because("A JSON body is required");
        if (request != null) RequestBody.of(body).keepIn(request);
        return json.read(body, type);
    }
}
