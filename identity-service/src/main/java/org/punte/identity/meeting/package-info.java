/** Where and when the sender meets the receiver: location data, told by a named worker, read by whoever is assigned. */
@NullMarked
package org.punte.identity.meeting;

import org.jspecify.annotations.NullMarked;
