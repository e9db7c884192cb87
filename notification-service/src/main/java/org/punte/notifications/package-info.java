/** Telling people and partner systems what happened: no name, no text, only that something is there to be read. */
@NullMarked
package org.punte.notifications;

import org.jspecify.annotations.NullMarked;
