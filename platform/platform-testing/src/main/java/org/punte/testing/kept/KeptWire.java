package org.punte.testing.kept;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
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
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;

/**
 * Sends the ordinary request, JSON or nothing to a path, over a connection that stays open. REST Assured would begin one for each and
 * take it through Groovy, which is most of what a test costs. What is unusual (cookies, forms, files, other bodies, large ones) goes
 * its way.
 */
final class KeptWire implements Filter {
    private static final int AT_ONCE = 200;
    private static final int ORDINARY_BODY = 16 * 1024; // characters; a refused larger one may end the connection
    private static final int PATIENCE = (int) Duration.ofSeconds(30).toMillis();
    private static final CloseableHttpClient CLIENT = HttpClients.custom()
            .setMaxConnPerRoute(AT_ONCE)
            .setMaxConnTotal(AT_ONCE)
            .disableCookieManagement()
            .disableRedirectHandling()
            .disableContentCompression()
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setConnectTimeout(PATIENCE)
                    .setSocketTimeout(PATIENCE)
                    .build())
            .build();

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
        return !request.getCookies().exist()
                && request.getFormParams().isEmpty()
                && request.getRequestParams().isEmpty()
                && request.getMultiPartParams().isEmpty()
                && isOrdinary(request.<@Nullable Object>getBody());
    }

    private static boolean isOrdinary(@Nullable Object body) {
        return body == null || body instanceof String text && text.length() < ORDINARY_BODY;
    }

    private static HttpUriRequest sent(FilterableRequestSpecification request) {
        var sent = RequestBuilder.create(request.getMethod()).setUri(request.getURI());
        for (var header : request.getHeaders()) sent.addHeader(header.getName(), header.getValue());
        if (request.<@Nullable Object>getBody() instanceof String text)
            sent.setEntity(new ByteArrayEntity(text.getBytes(StandardCharsets.UTF_8)));
        return sent.build();
    }

    private static Response answered(HttpResponse answer) throws IOException {
        var entity = answer.getEntity();
        var headers = Arrays.stream(answer.getAllHeaders())
                .map(header -> new Header(header.getName(), header.getValue()))
                .toList();
        var type = answer.getFirstHeader("Content-Type");
        return new ResponseBuilder()
                .setStatusCode(answer.getStatusLine().getStatusCode())
                .setStatusLine(answer.getStatusLine().toString())
                .setHeaders(new Headers(headers))
                .setContentType(type == null ? "" : type.getValue())
                .setBody(entity == null ? new byte[0] : EntityUtils.toByteArray(entity))
                .build();
    }
}
