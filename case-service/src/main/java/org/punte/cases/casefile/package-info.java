/** One agency's record of helping one person: who is assigned, what is needed, a summary. */
@NullMarked
package org.punte.cases.casefile;

import org.jspecify.annotations.NullMarked;
