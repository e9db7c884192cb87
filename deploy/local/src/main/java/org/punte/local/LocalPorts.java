package org.punte.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.punte.local.http.Addresses;

/** Where everything listens. {@code PUNTE_PORTAL_PORT=8090} in the environment moves the portal, and so on. */
public record LocalPorts(Map<String, Integer> byName) implements Addresses {
    private static final int MANAGEMENT = 1_000;
    private static final List<String> SERVICES = List.of("portal", "identity", "referral", "case", "notification");

    /** The ports that the documentation names. */
    public static LocalPorts usual() {
        var ports = new LinkedHashMap<String, Integer>();
        for (int index = 0; index < SERVICES.size(); index++) {
            int port = chosen(SERVICES.get(index), 8080 + index);
            ports.put(SERVICES.get(index), port);
            ports.put(SERVICES.get(index) + ".management", port + MANAGEMENT);
        }
        ports.put("keycloak", chosen("keycloak", 8180));
        ports.put("keycloak.management", chosen("keycloak.management", 9180));
        ports.put("kafka", chosen("kafka", 19092));
        ports.put("kafka.controller", chosen("kafka.controller", 19093));
        ports.put("postgres", chosen("postgres", 15432));
        ports.put("mail.smtp", chosen("mail.smtp", 8026));
        ports.put("mail.page", chosen("mail.page", 8025));
        return new LocalPorts(ports);
    }

    /** Ports that nobody uses, so that a second stack can run beside the first. */
    public static LocalPorts free() {
        // below the range from which systems take the ports of outgoing connections
        var candidates = ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .distinct()
                .filter(LocalPorts::isFree)
                .iterator();
        var ports = new LinkedHashMap<String, Integer>();
        usual().byName.keySet().forEach(name -> ports.put(name, candidates.next()));
        return new LocalPorts(ports);
    }

    public int of(String name) {
        return byName.get(name);
    }

    @Override
    public URI url(String part) {
        return URI.create("http://localhost:" + of(part));
    }

    /**
     * The first service whose port somebody else holds, told as a sentence. The others are the infrastructure daemon's to look
     * at: only it can tell a stranger from a server that a killed daemon of ours left behind, and ends the latter.
     */
    Optional<String> takenFromServices() {
        return byName.entrySet().stream()
                .filter(entry -> isOfService(entry.getKey()))
                .filter(entry -> !isFree(entry.getValue()))
                .map(entry -> "Port %d is taken, and %s needs it. Stop what listens there, or choose another: %s=<port>"
                        .formatted(entry.getValue(), entry.getKey(), variable(entry.getKey())))
                .findFirst();
    }

    private static boolean isOfService(String name) {
        return SERVICES.contains(name.replace(".management", ""));
    }

    private static int chosen(String name, int usual) {
        String wish = System.getenv(variable(name));
        return wish == null || wish.isBlank() ? usual : Integer.parseInt(wish.trim());
    }

    private static String variable(String name) {
        return "PUNTE_" + name.toUpperCase(Locale.ROOT).replace('.', '_') + "_PORT";
    }

    /** Whether nobody listens there. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
