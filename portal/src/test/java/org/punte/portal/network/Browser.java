package org.punte.portal.network;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, reads the hidden fields of the form it sends. */
public final class Browser {
    private final Map<String, String> cookies = new HashMap<>();

    public Response get(String path) {
        return keep(given().redirects().follow(false).cookies(cookies).get(path));
    }

    /** Opens {@code page} and sends its first form with this action, hidden fields included. */
    public Response submit(String page, String action, Map<String, ?> fields) {
        var html = get(page).then().statusCode(200).extract().asString();
        var begin = Pattern.compile("method=\"post\" action=\"" + Pattern.quote(action) + "(#[a-z]+)?\"");
        var form = html.substring(
                begin.matcher(html).results().findFirst().orElseThrow().start());
        return post(action, hidden(form.substring(0, form.indexOf("</form>"))), fields);
    }

    public Response post(String action, Map<String, ?> hidden, Map<String, ?> fields) {
        var request = given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        return keep(request.formParams(hidden).formParams(fields).post(action));
    }

    /** The hidden fields of the form with this id. */
    public static Map<String, String> hidden(String form, String page) {
        var begin = page.substring(page.indexOf("<form id=\"" + form + "\""));
        return hidden(begin.substring(0, begin.indexOf("</form>")));
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private static Map<String, String> hidden(String form) {
        var fields = new HashMap<String, String>();
        var input = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")
                .matcher(form);
        while (input.find()) fields.putIfAbsent(input.group(1), input.group(2));
        return fields;
    }

    public Response keep(Response answer) {
        for (var cookie : answer.detailedCookies()) {
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie.getValue());
        }
        return answer;
    }
}
