/** What is said about a recovery and reflection period when it is offered, begins, grows or ends. */
@NullMarked
package org.punte.identity.period;

import org.jspecify.annotations.NullMarked;
