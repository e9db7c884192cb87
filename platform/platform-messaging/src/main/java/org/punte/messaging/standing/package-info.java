/** Keeps what every service knows about accounts and agencies up to date. */
@NullMarked
package org.punte.messaging.standing;

import org.jspecify.annotations.NullMarked;
