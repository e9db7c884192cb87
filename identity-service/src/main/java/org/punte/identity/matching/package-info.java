/** Whether two descriptions may be of one human: names, dates and numbers as people write and mistake them. No database, no HTTP. */
@NullMarked
package org.punte.identity.matching;

import org.jspecify.annotations.NullMarked;
