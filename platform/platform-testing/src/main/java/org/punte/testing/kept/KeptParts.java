package org.punte.testing.kept;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import org.apache.http.client.HttpClient;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.impl.conn.SchemeRegistryFactory;
import org.apache.http.params.HttpParams;

/** What REST Assured would make anew for every request, and throw away after it. */
@SuppressWarnings("deprecation") // it is built on the old interface of the Apache client
public final class KeptParts {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final SchemeRegistry SCHEMES = SchemeRegistryFactory.createDefault();
    private static final HttpParams DEFAULTS = new DefaultHttpClient().getParams();

    private static final KeptWire WIRE = new KeptWire();

    private KeptParts() {}

    /** A request with all of them, and with the connection too, unless failed ones are to be written down, which only REST Assured's own way does. */
    public static RequestSpecification request() {
        var request = RestAssured.given().config(config());
        var writesDown = RestAssured.config().getLogConfig().isLoggingOfRequestAndResponseIfValidationFailsEnabled();
        return writesDown ? request : request.filter(WIRE);
    }

    /** The present configuration, its patience too, with the kept parts in it; a client and its connection are still new each time. */
    public static RestAssuredConfig config() {
        var present = RestAssured.config();
        return present.httpClient(present.getHttpClientConfig().httpClientFactory(KeptParts::client))
                .objectMapperConfig(
                        present.getObjectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> JSON));
    }

    private static HttpClient client() {
        return new DefaultHttpClient(new BasicClientConnectionManager(SCHEMES), DEFAULTS.copy());
    }
}
