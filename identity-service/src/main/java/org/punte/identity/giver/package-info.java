/** Who may answer for a person: every feature that knows more of a person is asked. */
@NullMarked
package org.punte.identity.giver;

import org.jspecify.annotations.NullMarked;
