/** Kafka itself: the topics a service needs, and the one producer it sends with. */
@NullMarked
package org.punte.messaging.broker;

import org.jspecify.annotations.NullMarked;
