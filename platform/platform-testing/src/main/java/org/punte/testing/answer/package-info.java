/** What a service answered, read cheaply. */
@NullMarked
package org.punte.testing.answer;

import org.jspecify.annotations.NullMarked;
