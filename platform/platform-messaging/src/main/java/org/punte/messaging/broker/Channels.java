package org.punte.messaging.broker;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** Which topics this service sends to and listens to, as its channels are configured. */
@Singleton
public class Channels {
    private static final String INCOMING = "mp.messaging.incoming.";
    private static final Pattern SENDING = Pattern.compile("(mp\\.messaging\\.outgoing\\.[^.]+)\\.topic");
    private static final Pattern LISTENING = Pattern.compile("(mp\\.messaging\\.incoming\\.[^.]+)\\.topic");

    private final Config config;
    private final StandingTopic standing;

    Channels(Config config, StandingTopic standing) {
        this.config = config;
        this.standing = standing;
    }

    Set<String> sending() {
        return topics(SENDING);
    }

    /** What this service consumes. */
    public Set<String> listening() {
        Set<String> topics = topics(LISTENING);
        if (standing.enabled()) topics.add(standing.topic());
        return topics;
    }

    /** The names by which dead letters are this service's. */
    public Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        if (standing.enabled()) groups.add(standing.group());
        for (String name : config.getPropertyNames()) {
            Matcher channel = LISTENING.matcher(name);
            if (channel.matches()) groups.add(group(channel.group(1).substring(INCOMING.length())));
        }
        return groups;
    }

    /** The consumer groups in Kafka with which this service reads. */
    Set<String> readingGroups() {
        Set<String> groups = new TreeSet<>();
        for (String name : config.getPropertyNames()) {
            Matcher channel = LISTENING.matcher(name);
            if (channel.matches() && isOnKafka(channel.group(1)))
                groups.add(group(channel.group(1).substring(INCOMING.length())));
        }
        return groups;
    }

    /** The consumer group of a channel: by default its own name. */
    public String group(String channel) {
        return config.getOptionalValue(INCOMING + channel + ".group.id", String.class)
                .orElse(channel);
    }

    private Set<String> topics(Pattern property) {
        Set<String> topics = new TreeSet<>();
        for (String name : config.getPropertyNames()) {
            Matcher channel = property.matcher(name);
            if (channel.matches() && isOnKafka(channel.group(1))) topics.add(config.getValue(name, String.class));
        }
        return topics;
    }

    /** Not switched off, and not an in-memory channel of a test. */
    private boolean isOnKafka(String channel) {
        boolean enabled =
                config.getOptionalValue(channel + ".enabled", Boolean.class).orElse(true);
        String connector =
                config.getOptionalValue(channel + ".connector", String.class).orElse("smallrye-kafka");
        return enabled && connector.equals("smallrye-kafka");
    }
}
