package org.punte.testing.kept;

import io.restassured.authentication.NoAuthScheme;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.client.StandardHttpRequestRetryHandler;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;

/**
 * Sends the ordinary request, JSON or nothing to a path, over a connection that stays open. REST Assured would begin one for each and
 * take it through Groovy, which is most of what a test costs. What is unusual (forms, files, cookies, other bodies, large ones, an
 * authentication scheme, a path that lacks a parameter) goes its way. Redirects are not followed here and cookies are not kept.
 */
final class KeptWire implements Filter {
    private static final int AT_ONCE = 600; // as many as run the largest race, and some beside it
    private static final int ORDINARY_BODY = 16 * 1024; // characters; a refused larger one may end the connection
    private static final int RESTED = 100; // milliseconds after which a connection is looked at before it is used
    private static final int PATIENCE = (int) Duration.ofSeconds(30).toMillis();
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final CloseableHttpClient CLIENT = HttpClients.custom()
            .setConnectionManager(connections())
            .setRetryHandler(new StandardHttpRequestRetryHandler(1, false))
            .disableCookieManagement()
            .disableRedirectHandling()
            .disableContentCompression()
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setConnectTimeout(PATIENCE)
                    .setSocketTimeout(PATIENCE)
                    .build())
            .build();

    private static PoolingHttpClientConnectionManager connections() {
        var connections = new PoolingHttpClientConnectionManager();
        connections.setMaxTotal(AT_ONCE);
        connections.setDefaultMaxPerRoute(AT_ONCE);
        connections.setValidateAfterInactivity(RESTED);
        return connections;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext others) {
        if (!isOrdinary(request)) return others.next(request, expected);
        try {
            return CLIENT.execute(sent(request), KeptWire::answered);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOrdinary(FilterableRequestSpecification request) {
        return request.getAuthenticationScheme() instanceof NoAuthScheme
                && request.getUndefinedPathParamPlaceholders().isEmpty()
                && request.getPathParamPlaceholders().size()
                        == request.getPathParams().size()
                && !request.getCookies().exist()
                && request.getFormParams().isEmpty()
                && request.getRequestParams().isEmpty()
                && request.getMultiPartParams().isEmpty()
                && isOrdinary(request.<@Nullable Object>getBody(), request.getContentType());
    }

    private static boolean isOrdinary(@Nullable Object body, @Nullable String type) {
        if (body == null) return true;
        return body instanceof String text
                && text.length() < ORDINARY_BODY
                && type != null
                && type.startsWith(ContentType.JSON.toString());
    }

    private static HttpUriRequest sent(FilterableRequestSpecification request) {
        var sent = RequestBuilder.create(request.getMethod()).setUri(request.getURI());
        for (var header : request.getHeaders()) sent.addHeader(header.getName(), header.getValue());
        if (request.<@Nullable Object>getBody() instanceof String text)
            sent.setEntity(new ByteArrayEntity(text.getBytes(StandardCharsets.UTF_8)));
        else if (WITH_BODY.contains(request.getMethod())) sent.setEntity(new ByteArrayEntity(new byte[0]));
        return sent.build();
    }

    private static Response answered(HttpResponse answer) throws IOException {
        var entity = answer.getEntity();
        var headers = Arrays.stream(answer.getAllHeaders())
                .map(header -> new Header(header.getName(), header.getValue()))
                .toList();
        var type = answer.getFirstHeader("Content-Type");
        var response = new ResponseBuilder();
        if (type != null) response.setContentType(type.getValue()); // adds a header: before all of them are put there
        return response.setStatusCode(answer.getStatusLine().getStatusCode())
                .setStatusLine(answer.getStatusLine().toString())
                .setHeaders(new Headers(headers))
                .setBody(entity == null ? new byte[0] : EntityUtils.toByteArray(entity))
                .build();
    }
}
