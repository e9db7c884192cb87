/** What was decided about a person: a history of decisions, who may take them, and what follows from which. */
@NullMarked
package org.punte.identity.status;

import org.jspecify.annotations.NullMarked;
