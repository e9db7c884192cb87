/** Which agencies can be told of a person, under which purpose. */
@NullMarked
package org.punte.identity.receiver;

import org.jspecify.annotations.NullMarked;
