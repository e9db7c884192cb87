/** A talk with a person about sharing; each agency that was named gets a consent of its own. */
@NullMarked
package org.punte.identity.conversation;

import org.jspecify.annotations.NullMarked;
