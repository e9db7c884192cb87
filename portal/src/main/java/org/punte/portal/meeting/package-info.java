/** Where and when to meet: told by a named worker of the receiver, read by the sender's assigned one, each time by a press of a button. */
@NullMarked
package org.punte.portal.meeting;

import org.jspecify.annotations.NullMarked;
