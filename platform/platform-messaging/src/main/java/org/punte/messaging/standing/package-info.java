/**
 * Keeps what every service knows about accounts and agencies up to date, and knows how far it does: each process reads
 * everything for itself, and shows by the ends of the topic that it has.
 */
@NullMarked
package org.punte.messaging.standing;

import org.jspecify.annotations.NullMarked;
