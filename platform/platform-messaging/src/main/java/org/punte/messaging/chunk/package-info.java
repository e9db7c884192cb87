/** Work over more rows than one transaction should hold, such as telling all of them again. */
@NullMarked
package org.punte.messaging.chunk;

import org.jspecify.annotations.NullMarked;
