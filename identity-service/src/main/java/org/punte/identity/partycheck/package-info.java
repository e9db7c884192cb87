/** Whether people may be brought together, and stay so once they were sent; the answer of a question, and never who is in the way. */
@NullMarked
package org.punte.identity.partycheck;

import org.jspecify.annotations.NullMarked;
