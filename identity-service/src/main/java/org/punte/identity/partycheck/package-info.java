/** Whether people may be brought together; the answer of a question, and never who is in the way. */
@NullMarked
package org.punte.identity.partycheck;

import org.jspecify.annotations.NullMarked;
