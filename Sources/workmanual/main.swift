print("workmanual")
