#pragma once

// LibYAML, the reference parser of YAML in C.
#include <yaml.h>
