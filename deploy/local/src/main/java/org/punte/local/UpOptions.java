package org.punte.local;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Iterator;
import java.util.List;
import org.punte.local.process.JvmProfile;

/** What was asked for after {@code ./punte up}. */
record UpOptions(int replicas, JvmProfile profile) {
    private static final String REFUSED =
            "Refused to listen on %s: this stack has demo accounts and a known password, so it listens on loopback only.";

    static UpOptions parse(List<String> arguments) {
        var options = new UpOptions(1, JvmProfile.DEMO);
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            options = switch (argument) {
                case "--replicas" -> new UpOptions(number(argument, rest), options.profile());
                case "--bench" -> new UpOptions(options.replicas(), JvmProfile.LOAD);
                case "--address" -> options.listeningOn(value(argument, rest));
                default -> throw new CannotStart("up does not know " + argument);
            };
        }
        return options;
    }

    private UpOptions listeningOn(String address) {
        try {
            if (InetAddress.getByName(address).isLoopbackAddress()) return this;
        } catch (UnknownHostException unknown) {
            // an unknown name is refused like any other
        }
        throw new CannotStart(REFUSED.formatted(address));
    }

    private static int number(String argument, Iterator<String> rest) {
        String value = value(argument, rest);
        if (value.matches("[1-4]")) return Integer.parseInt(value);
        throw new CannotStart(argument + " takes a number from 1 to 4");
    }

    private static String value(String argument, Iterator<String> rest) {
        if (rest.hasNext()) return rest.next();
        throw new CannotStart(argument + " needs a value");
    }
}
