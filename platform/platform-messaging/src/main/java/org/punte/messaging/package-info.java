/** What a service tells others, and how it hears what others tell: each fact once, in order per subject. */
@NullMarked
package org.punte.messaging;

import org.jspecify.annotations.NullMarked;
